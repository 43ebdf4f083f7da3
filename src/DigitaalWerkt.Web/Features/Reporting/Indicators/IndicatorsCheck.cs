using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Reporting.Indicators;

/// <summary>Looks whether every version of the indicators can be read, and whether each help language says all of it.</summary>
public sealed class IndicatorsCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Run(ContentFolder folder)
    {
        var problems = new List<ContentProblem>();
        IndicatorFiles.Read(folder, problems);
        return problems;
    }
}
