namespace DigitaalWerkt.Web.Features.Classes.Planning;

/// <summary>A field of more than one line, for <c>_Area.cshtml</c>.</summary>
/// <param name="Name">For example <c>Input.Summary</c>.</param>
/// <param name="Key">Of the label; the hint has the same with <c>_Hint</c>.</param>
public sealed record Area(string Name, string Key, string? Value, int MaxLength);
