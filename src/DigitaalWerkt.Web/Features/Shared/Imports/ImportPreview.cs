namespace DigitaalWerkt.Web.Features.Shared.Imports;

/// <summary>What a page shows before anything is written: what happens to each row, and the one button that does it.</summary>
public sealed record ImportPreview
{
    /// <summary>How many rows do what, in a sentence.</summary>
    public required string Count { get; init; }

    /// <summary>What stands above what the rows are about.</summary>
    public required string Heading { get; init; }

    public required IReadOnlyList<ImportRow> Rows { get; init; }

    /// <summary>The rows that will be written, sealed for the person who sees them; null when there are none.</summary>
    public required string? Sealed { get; init; }

    /// <summary>Where the button sends them.</summary>
    public required string Address { get; init; }

    /// <summary>What the button says.</summary>
    public required string Go { get; init; }
}
