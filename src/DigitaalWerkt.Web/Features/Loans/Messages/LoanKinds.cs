namespace DigitaalWerkt.Web.Features.Loans.Messages;

/// <summary>The names of the messages about loans, as they stand in the outbox.</summary>
public static class LoanKinds
{
    /// <summary>The device has to come back soon.</summary>
    public const string Ends = "loan-ends";

    /// <summary>It is late: somebody calls.</summary>
    public const string Late = "loan-late";

    /// <summary>All of them, with the part of the keys of their texts that names them.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string> { [Ends] = "Ends", [Late] = "Late" };
}
