using System.CommandLine;
using LkjipPortal.Web.Features.Impor;

namespace LkjipPortal.Web.Commands;

/// <summary><c>unit add --code dlh --name "Dinas Lingkungan Hidup" --pemda "Kabupaten Jombang" [--period 2019-2023] [--planner EMAIL]</c>.</summary>
internal static class UnitCommand
{
    public const string Name = "unit";
    private const string Example = "unit add --code bkpsdm --name \"Badan Kepegawaian\" --pemda \"Kabupaten Jombang\"";

    public static Command Create(CommandSettings settings, TextWriter output, TextWriter error)
    {
        var code = new Option<string>("--code") { Description = "Kode singkat untuk alamat, misalnya bkpsdm." };
        var name = new Option<string>("--name") { Description = "Nama lengkap perangkat daerah." };
        var pemda = new Option<string>("--pemda") { Description = "Misalnya Kabupaten Jombang; dibuat bila belum ada." };
        var period = new Option<string>("--period") { Description = "Masa Renstra pertamanya, misalnya 2019-2023; tanpa ini lima tahun yang berjalan." };
        var planner = new Option<string>("--planner") { Description = "Surel atau NIP orang yang menjadi perencananya." };
        var add = new Command("add", "Menambah perangkat daerah.") { code, name, pemda, period, planner };
        add.SetAction((parsed, cancellationToken) => PortalCommands.WithServicesAsync(settings, error, async services =>
        {
            var (kode, nama, government) = (parsed.GetValue(code)?.Trim(), parsed.GetValue(name)?.Trim(), parsed.GetValue(pemda)?.Trim());
            if (string.IsNullOrEmpty(kode) || string.IsNullOrEmpty(nama) || string.IsNullOrEmpty(government))
            {
                return CommandOutcome.Refused($"Opsi --code, --name, dan --pemda harus diisi. Contoh: {Example}");
            }

            await services.PrepareAsync(cancellationToken);
            var unit = new UnitBaru(kode, nama, government, parsed.GetValue(period)?.Trim(), parsed.GetValue(planner)?.Trim());
            if (await new TambahUnit(services.Db, TimeProvider.System).RunAsync(unit, cancellationToken) is var (_, reason))
            {
                return CommandOutcome.Refused(reason);
            }

            await output.WriteLineAsync($"Perangkat daerah {kode} ditambahkan.");
            return CommandOutcome.Done;
        }));
        return new Command(Name, "Perangkat daerah.") { add };
    }
}
