namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>How many paths an organisation began in a year, and how many of those it guided ended then.</summary>
/// <param name="Ended">Paths that ended in the year, whenever they began.</param>
/// <param name="WithWork">Of those the ones that ended with work or a training.</param>
public sealed record PathCount(string Organisation, int Begun, int Ended, int WithWork);
