using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Reporting.Reports;

/// <summary>How a report is called as a file, without what comes after the full stop.</summary>
static class FileNames
{
    public static string Of(ReportSheet sheet)
    {
        var (report, edition) = (sheet.Report, sheet.Edition);
        var days = $"{Typed.Iso(report.Snapshot.From)}-{Typed.Iso(report.Snapshot.Until)}";
        return $"rapport-{days}{(edition is null ? null : $"-uitgave-{edition.Edition}")}{(report.IsForCity ? "-stad" : null)}{(report.Filter.IsNone ? null : "-deel")}";
    }
}
