using DigitaalWerkt.Web.Platform.Content;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>The form of the e-mails and files of the practice phone.</summary>
public sealed class PracticeCheck : IContentCheck
{
    public IEnumerable<ContentProblem> Run(ContentFolder folder) => PracticeShelf.Read(folder).Problems;
}
