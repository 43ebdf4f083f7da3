namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>Files that people send (settings <c>Files:…</c>; docs/ops.md).</summary>
/// <param name="Folder">Where they lie; null: in the database.</param>
/// <param name="MaxMegabytes">The largest that is taken.</param>
/// <param name="Scanner">The socket of a ClamAV daemon; null: there is none.</param>
public sealed record FileSettings(string? Folder, int MaxMegabytes, ScannerAddress? Scanner)
{
    /// <summary>A form may be this large when nothing is set: a photo of a phone is some megabytes.</summary>
    public const int UsualMegabytes = 10;

    /// <summary>A form is never larger than this, whatever is set: what comes in is held in memory.</summary>
    public const int MostMegabytes = 25;

    const int Megabyte = 1024 * 1024;

    /// <summary>The largest file, in bytes.</summary>
    public int MaxBytes => MaxMegabytes * Megabyte;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="StartupProblemException">A setting is wrong.</exception>
    public static FileSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Files");
        var megabytes = section.GetValue("MaxMegabytes", UsualMegabytes);
        if (megabytes is < 1 or > MostMegabytes)
        {
            throw new StartupProblemException(
                $"Files:MaxMegabytes is {megabytes}.", $"Set Files__MaxMegabytes to a number from 1 to {MostMegabytes}, or leave it out.");
        }
        ScannerAddress? scanner = null;
        if (section["Scanner"] is { Length: > 0 } address && (scanner = ScannerAddress.Parse(address)) is null)
        {
            throw new StartupProblemException(
                $"Files:Scanner is '{address}', and that is no socket.",
                "Set Files__Scanner to tcp://host:3310 or unix:/run/clamav/clamd.ctl, or leave it out.");
        }
        return new(section["Folder"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : null, megabytes, scanner);
    }
}
