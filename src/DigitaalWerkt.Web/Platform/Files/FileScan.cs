namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>What the scanner of viruses said. The names stand readable in the database.</summary>
public enum FileScan
{
    /// <summary>There is no scanner, or it didn't answer.</summary>
    NotScanned,

    /// <summary>It found nothing.</summary>
    Clean,

    /// <summary>It found something.</summary>
    Infected,
}
