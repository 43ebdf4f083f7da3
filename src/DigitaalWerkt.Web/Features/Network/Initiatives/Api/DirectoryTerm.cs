namespace DigitaalWerkt.Web.Features.Network.Initiatives.Api;

/// <summary>A word that says for whom an initiative is.</summary>
/// <param name="Id">The same for the same word.</param>
/// <param name="Code">The word as data.</param>
/// <param name="Name">The word in Dutch.</param>
/// <param name="Description">The question that it answers, in Dutch.</param>
/// <param name="Taxonomy">wants, ages, dutch or statuses.</param>
public sealed record DirectoryTerm(Guid Id, string Code, string Name, string Description, string Taxonomy);
