namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>What came of an action since the entry before, as somebody filled it in.</summary>
/// <param name="On">The day on which it was so; null: that can't be read.</param>
/// <param name="Number">How many more of its unit; null: nothing was counted.</param>
/// <param name="Spent">How many whole euros more; null: nothing was spent.</param>
/// <param name="Source">From where that is known; null: nobody said.</param>
/// <param name="CorrectsId">The entry that was not right, which no longer counts; null: this is something new.</param>
public sealed record PactProgress(DateOnly? On, int? Number, int? Spent, string? Source, string? Note, Guid? CorrectsId = null);
