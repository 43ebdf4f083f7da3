namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>After which term something goes by itself. The words are Dutch, for coordinators.</summary>
/// <param name="Name">Unique among the rules.</param>
/// <param name="Job">The job that does it.</param>
/// <param name="Term">How long.</param>
/// <param name="From">From when the term runs, as it stands behind the term; of a term in the row: until when.</param>
/// <param name="What">What the rule counts.</param>
/// <param name="Goes">What goes, and what stays.</param>
public sealed record RetentionRule(string Name, string Job, Term Term, string From, string What, string Goes);
