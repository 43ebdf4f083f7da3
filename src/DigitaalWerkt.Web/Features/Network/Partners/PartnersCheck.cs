using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Network.Partners;

/// <summary>Looks whether every partner in the content folder can be read.</summary>
sealed class PartnersCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Run(ContentFolder folder)
    {
        var problems = new List<ContentProblem>();
        PartnersFile.Read(folder, problems);
        return problems;
    }
}
