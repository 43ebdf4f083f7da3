namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>A table that somebody sent: a workbook, a CSV file, or rows pasted out of one.</summary>
public static class SentTable
{
    /// <summary>The most bytes of a file.</summary>
    public const int MaxFile = 200_000;

    /// <summary>The most characters that are pasted.</summary>
    public const int MaxPasted = 90_000;

    /// <summary>Whether more was sent than is read.</summary>
    public static bool IsTooLarge(IFormFile? file, string? pasted) => file is { Length: > MaxFile } || pasted is { Length: > MaxPasted };

    /// <summary>The rows of the file; without one, those that were pasted.</summary>
    /// <exception cref="InvalidDataException">The file says that it is a workbook, and can't be read as one.</exception>
    public static async Task<IReadOnlyList<TableRow>> ReadAsync(IFormFile? file, string? pasted, CancellationToken cancellationToken)
    {
        if (file is not { Length: > 0 })
        {
            return CsvFile.Read(pasted ?? "");
        }
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        var bytes = content.ToArray();
        return WorkbookReader.MayRead(bytes) ? WorkbookReader.Read(bytes) : CsvFile.Read(CsvFile.Decode(bytes));
    }
}
