using DigitaalWerkt.Web.Kernel;

namespace DigitaalWerkt.Web.Features.Loans;

/// <summary>Words of ours that the person reads too: in Dutch, and below it in the language of the person.</summary>
public sealed record LoanWords(string Key, Language? Help, params object[] Args);
