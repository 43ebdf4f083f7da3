namespace DigitaalWerkt.Web.Platform.Backups;

/// <summary>What was done.</summary>
public enum BackupKind
{
    /// <summary>A back-up was made.</summary>
    Backup,

    /// <summary>The last back-up was restored beside the site, looked at, and dropped.</summary>
    Drill,
}
