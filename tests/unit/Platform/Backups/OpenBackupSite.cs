using DigitaalWerkt.Tests.Site;

namespace DigitaalWerkt.Tests.Platform.Backups;

/// <summary>The same without a key.</summary>
public sealed class OpenBackupSite(TestDatabase databases) : BackupSite(databases)
{
    protected override string? OwnKey => null;
}
