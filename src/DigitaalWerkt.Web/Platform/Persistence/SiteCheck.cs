namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>
/// Something that always has to be so in the database, whatever happened. It is asked of the site itself, and of a back-up that is restored
/// to try it. Its words stand in the resources of its feature: <c>Check_name</c> and <c>Check_name_Wrong</c>.
/// </summary>
/// <param name="Name">Stands in logs.</param>
/// <param name="Feature">The feature that has its words.</param>
/// <param name="CountWrong">A question to the database that counts what isn't so, as a bigint called "Value".</param>
public sealed record SiteCheck(string Name, string Feature, string CountWrong);
