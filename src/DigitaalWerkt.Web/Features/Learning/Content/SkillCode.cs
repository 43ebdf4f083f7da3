namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>A code of a framework of digital skills, for example DigComp 2.2 and 2.1.</summary>
public sealed record SkillCode(string Framework, string Code);
