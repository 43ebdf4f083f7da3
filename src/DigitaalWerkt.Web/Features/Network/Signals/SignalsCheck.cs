using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>Looks whether every signal in the content folder can be read.</summary>
sealed class SignalsCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Run(ContentFolder folder)
    {
        var problems = new List<ContentProblem>();
        SignalsFile.Read(folder, problems);
        return problems;
    }
}
