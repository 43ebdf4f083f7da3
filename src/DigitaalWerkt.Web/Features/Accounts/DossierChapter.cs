using System.Text.Json.Nodes;

namespace DigitaalWerkt.Web.Features.Accounts;

/// <summary>One feature's chapter of everything that is kept about a learner.</summary>
/// <param name="Key">Name of the chapter in the file that the learner takes along, for example <c>lessen</c>.</param>
/// <param name="Title">Heading on the page, in Dutch.</param>
/// <param name="Lines">What the learner reads, in plain Dutch; empty when nothing is kept.</param>
/// <param name="Content">Everything, for the file.</param>
/// <param name="AsksWho">True when the heading asks for people: no line then means nobody.</param>
public sealed record DossierChapter(string Key, string Title, IReadOnlyList<string> Lines, JsonNode Content, bool AsksWho = false);
