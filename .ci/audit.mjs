// Asks the registries for known vulnerabilities of the packages in use. One of severity high or critical ends with 1; a registry that does not answer is said, and ends with 0.
import { spawnSync } from 'node:child_process';

const grave = ['high', 'critical'];
let found = 0;

function ask(name, command, args, cwd) {
  const run = spawnSync(command, args, { cwd, encoding: 'utf8', timeout: 180_000, maxBuffer: 64 * 1024 * 1024 });
  try {
    return JSON.parse(run.stdout);
  } catch {
    const why = `${run.stderr ?? ''}${run.stdout ?? ''}${run.error ?? ''}`.trim().split('\n')[0];
    console.log(`${name}: NOT ASKED, nothing is known (${why || 'no answer'})`);
    return null;
  }
}

function report(name, list) {
  for (const { id, severity, url } of list) { console.log(`${name}: ${severity}: ${id} ${url ?? ''}`); }
  const bad = list.filter((entry) => grave.includes(entry.severity.toLowerCase())).length;
  found += bad;
  console.log(`${name}: ${list.length} known vulnerabilities, ${bad} of them high or critical`);
}

async function keepsVulnerabilities(source) {
  try {
    const index = await (await fetch(source, { signal: AbortSignal.timeout(20_000) })).json();
    return index.resources.some((resource) => String(resource['@type']).startsWith('VulnerabilityInfo'));
  } catch {
    return false;
  }
}

const nuget = ask('NuGet', 'dotnet', ['list', 'LkjipPortal.sln', 'package', '--vulnerable', '--include-transitive', '--format', 'json']);
if (nuget) {
  const problems = (nuget.problems ?? []).filter((problem) => problem.level === 'error');
  const sources = await Promise.all((nuget.sources ?? []).map(keepsVulnerabilities));
  if (problems.length > 0) {
    console.log(`NuGet: NOT ASKED, nothing is known (${problems[0].text})`);
  } else if (!sources.includes(true)) {
    console.log('NuGet: the registry answers, but keeps no list of vulnerabilities: nothing is known');
  } else {
    const packages = nuget.projects.flatMap((project) => project.frameworks ?? []).flatMap((framework) => [...(framework.topLevelPackages ?? []), ...(framework.transitivePackages ?? [])]);
    const unique = new Map(packages.flatMap((item) => (item.vulnerabilities ?? []).map((v) => [`${item.id} ${item.resolvedVersion} ${v.advisoryurl}`, { id: `${item.id} ${item.resolvedVersion}`, severity: v.severity, url: v.advisoryurl }])));
    report('NuGet', [...unique.values()]);
  }
}

const npm = ask('npm', 'npm', ['audit', '--json'], 'src/LkjipPortal.Web');
if (npm?.vulnerabilities) {
  report('npm', Object.values(npm.vulnerabilities).map((entry) => ({ id: `${entry.name} ${entry.range}`, severity: entry.severity, url: entry.via?.find((via) => via.url)?.url })));
} else if (npm) {
  console.log(`npm: NOT ASKED, nothing is known (${npm.message ?? npm.error?.summary ?? 'no list in the answer'})`);
}

process.exit(found > 0 ? 1 : 0);
