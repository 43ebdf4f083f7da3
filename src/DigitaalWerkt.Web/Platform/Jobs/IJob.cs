using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Platform.Jobs;

/// <summary>
/// Something that has to be done now and then, whoever visits: five lines around a method of a feature, safe to run twice. Its words stand
/// in the resources of its feature: <c>Job_name</c>, <c>Job_name_Failed</c>, and <c>Job_name_Found</c> with what it found.
/// </summary>
public interface IJob
{
    /// <summary>Stands in the database.</summary>
    string Name { get; }

    /// <summary>The feature that has its words.</summary>
    string Feature => Texts.FeatureOf(GetType());

    /// <summary>When it is due again.</summary>
    /// <param name="now">When it ended.</param>
    DateTimeOffset NextAfter(DateTimeOffset now);

    /// <returns>What a person has to look at, as a code or a number; null when all is well.</returns>
    Task<string?> RunAsync(CancellationToken cancellationToken);
}
