namespace DigitaalWerkt.Web.Features.Shared;

/// <summary>One of the things among which a form lets somebody choose.</summary>
public record Choice(Guid Id, string Name);
