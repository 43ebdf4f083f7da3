using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>Looks whether every target and result in the content folder can be read.</summary>
sealed class GoalsCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Run(ContentFolder folder)
    {
        var problems = new List<ContentProblem>();
        GoalsFile.Read(folder, problems);
        return problems;
    }
}
