using System.Collections.Immutable;

namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>A file on the practice phone: <c>content/practice/files/&lt;id&gt;.yml</c> with a drawing beside it.</summary>
/// <param name="Name">As the phone shows it, for example <c>Mijn_cv.pdf</c>.</param>
/// <param name="Size">As the phone shows it, for example <c>84 kB</c>.</param>
/// <param name="Drawing">Absolute path of the drawing.</param>
/// <param name="Alt">What the drawing shows.</param>
/// <param name="Place">Where it lies: <c>downloads</c>, <c>fotos</c> or <c>internet</c>.</param>
/// <param name="Pages">Its pages, when it can be read.</param>
/// <param name="IsAttachment">It came with an e-mail, and lies nowhere before it is kept.</param>
public sealed record PracticeFile(
    string Id, string Name, string Size, string Drawing, string Alt, string Place, ImmutableArray<PracticePage> Pages, bool IsAttachment)
{
    /// <summary>What is seen when it is opened: its pages, or its drawing.</summary>
    public ImmutableArray<PracticePage> Seen => Pages.IsEmpty ? [new PracticePage(Drawing, Alt)] : Pages;
}

/// <param name="Drawing">Absolute path of the drawing.</param>
/// <param name="Alt">What stands on it.</param>
public sealed record PracticePage(string Drawing, string Alt);
