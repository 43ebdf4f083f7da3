using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>Looks whether the pact in the content folder can be read.</summary>
sealed class PactCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Run(ContentFolder folder)
    {
        var problems = new List<ContentProblem>();
        PactFile.Read(folder, problems);
        return problems;
    }
}
