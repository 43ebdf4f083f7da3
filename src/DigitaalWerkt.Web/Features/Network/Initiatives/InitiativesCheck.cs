using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Network.Initiatives;

/// <summary>Looks whether every initiative in the content folder can be read.</summary>
sealed class InitiativesCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Run(ContentFolder folder)
    {
        var problems = new List<ContentProblem>();
        InitiativesFile.Read(folder, problems);
        return problems;
    }
}
