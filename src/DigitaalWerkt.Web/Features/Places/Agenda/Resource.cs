namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>Who or what can be used for one thing at a time.</summary>
public sealed record Resource(ResourceKind Kind, Guid Id);
