namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>The addresses of the pages about looking in an emergency.</summary>
public static class EmergencyLinks
{
    public const string Look = "/team/noodinzage";

    /// <summary>What coordinators read about looks at clients of their organisation.</summary>
    public const string Ours = $"{Look}/bij-ons";

    /// <summary>What was found, for whoever looked.</summary>
    public static string Found(Guid request) => $"{Look}/{request}";

    /// <summary>One look at a client of the organisation.</summary>
    public static string Read(Guid look) => $"{Ours}/{look}";
}
