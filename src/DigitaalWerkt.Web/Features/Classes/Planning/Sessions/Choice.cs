namespace DigitaalWerkt.Web.Features.Classes.Planning.Sessions;

/// <summary>What a planner can choose.</summary>
/// <param name="Places">For how many people; null: that is not its nature.</param>
/// <param name="Languages">In which of them there is help, of a course; null: that is not its nature.</param>
public sealed record Choice(Guid Id, string Name, int? Places = null, IReadOnlyList<string>? Languages = null);
