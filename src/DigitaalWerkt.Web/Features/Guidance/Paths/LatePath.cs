namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>A path that is over its clock, without whose it is: with whom, and since when.</summary>
/// <param name="Counsellor">Whoever guides them.</param>
/// <param name="CounsellorWorksHere">False: it waits for all colleagues already.</param>
public sealed record LatePath(Guid CounsellorId, string Counsellor, bool CounsellorWorksHere, DateOnly Since);
