using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.JobFirst;

/// <summary>A lesson that an application needs.</summary>
/// <param name="Reason">In one short sentence.</param>
public sealed record JobLesson(string Slug, Localised<string> Reason);
