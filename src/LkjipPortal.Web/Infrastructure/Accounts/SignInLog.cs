namespace LkjipPortal.Web.Infrastructure.Accounts;

/// <summary>Attempts to sign in, in the log: by the account's id where there is one, never by name, NIP, e-mail or address.</summary>
public sealed class SignInLog(ILogger<SignInLog> log)
{
    public const string Password = "kata sandi";
    public const string SecondFactor = "langkah kedua";
    public const string Sso = "sso";

    public void Opened(Guid person, string way) => log.LogInformation("Masuk dengan {Cara}: {Pengguna}", way, person);

    /// <param name="person">Null: no such account.</param>
    public void Refused(Guid? person, string way) => log.LogWarning("Masuk dengan {Cara} ditolak: {Pengguna}", way, person);
}
