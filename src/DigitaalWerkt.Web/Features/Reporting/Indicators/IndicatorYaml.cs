namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

sealed class IndicatorYaml
{
    public required string Code { get; set; }
    public required string Label { get; set; }
}
