using Microsoft.AspNetCore.Mvc;

namespace DigitaalWerkt.Web.Platform.Documents;

/// <summary>A table as the file that was asked for.</summary>
static class TableFile
{
    public const string Csv = "csv";
    public const string Xlsx = "xlsx";

    /// <param name="extension">One of the two above.</param>
    public static FileContentResult Of(Table table, string name, string extension) => extension == Csv
        ? new(CsvFile.Write(table), CsvFile.MediaType) { FileDownloadName = $"{name}.{Csv}" }
        : new(Workbook.Write(table), Workbook.MediaType) { FileDownloadName = $"{name}.{Xlsx}" };
}
