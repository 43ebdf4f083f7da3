using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

/// <summary>Something that a vacancy asks of whoever applies.</summary>
/// <param name="Id">As it stands in an address; never changes.</param>
/// <param name="Name">What one does for it; of a sign, what the text asks.</param>
/// <param name="Reason">Why its lessons are needed.</param>
/// <param name="Lessons">Their slugs, the most needed one first.</param>
/// <param name="IsSign">False vacancies often ask it: the page says that it stands there, and never that a vacancy is false.</param>
public sealed record JobAsk(string Id, Localised<string> Name, Localised<string> Reason, IReadOnlyList<string> Lessons, bool IsSign);
