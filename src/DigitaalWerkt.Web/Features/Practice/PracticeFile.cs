namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>A file on the practice phone: <c>content/practice/files/&lt;id&gt;.yml</c> with a drawing beside it.</summary>
/// <param name="Name">As the phone shows it, for example <c>Mijn_cv.pdf</c>.</param>
/// <param name="Size">As the phone shows it, for example <c>84 kB</c>.</param>
/// <param name="Drawing">Absolute path of the drawing.</param>
/// <param name="Alt">What the drawing shows.</param>
public sealed record PracticeFile(string Id, string Name, string Size, string Drawing, string Alt);
