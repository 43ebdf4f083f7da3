using DigitaalWerkt.Web.Platform;

namespace DigitaalWerkt.Web.Features.Newsletter;

/// <summary>How fast an issue leaves (settings <c>Newsletter:…</c>).</summary>
/// <param name="PerMinute">How many readers get it in a minute. The mail server says how much it takes.</param>
public sealed record NewsletterSettings(int PerMinute)
{
    const int Slowest = 1;
    const int Fastest = 1000;
    const int Ordinary = 60;

    /// <exception cref="StartupProblemException">A setting is wrong.</exception>
    public static NewsletterSettings Read(IConfiguration configuration)
    {
        var perMinute = configuration.GetValue("Newsletter:PerMinute", Ordinary);
        return perMinute is >= Slowest and <= Fastest ? new(perMinute) : throw new StartupProblemException(
            $"Newsletter:PerMinute is {perMinute}.",
            $"Set Newsletter__PerMinute to a number from {Slowest} to {Fastest}, or leave it out.");
    }
}
