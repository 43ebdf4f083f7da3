namespace DigitaalWerkt.Web.Features.Learning.Content.Reading;

/// <summary>The guide for whoever leads a group, with its texts as they stand in the file.</summary>
sealed record WrittenGuide(string File, FacilitatorGuide Guide, IReadOnlyList<WrittenText> Texts);
