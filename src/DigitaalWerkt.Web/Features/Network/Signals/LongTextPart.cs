namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>A part of a long text: one heading, the lines of a paragraph, or the points of a list.</summary>
public sealed record LongTextPart(LongTextPartKind Kind, IReadOnlyList<string> Lines);
