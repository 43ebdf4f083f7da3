namespace DigitaalWerkt.Web.Platform.Files;

/// <summary>What we keep of files that people send. Everything else is refused. The names stand readable in the database.</summary>
public enum FileKind
{
    /// <summary>A picture, made anew by us.</summary>
    Jpeg,

    /// <summary>A document, as it came.</summary>
    Pdf,
}
