using DigitaalWerkt.Web.Features.Learning;
using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Drift;

/// <summary>The addresses of what is said about screens.</summary>
public static class DriftLinks
{
    /// <summary>The field of an address that holds a report, sealed.</summary>
    public const string ReportField = "melding";

    /// <summary>What visitors said, for editors.</summary>
    public const string Editors = "/beheer/schermen";

    /// <summary>Where one says that the screen of a step is another one.</summary>
    public static string Report(Module module, Step step) => $"{LearningLinks.Step(module, step)}/anders";

    /// <summary>The same after it was said.</summary>
    public static string Said(Module module, Step step, string token) => $"{Report(module, step)}?{ReportField}={token}";

    /// <summary>Where one sends a photo with it.</summary>
    public static string Photo(Module module, Step step, string token) => $"{Report(module, step)}/foto?{ReportField}={token}";

    /// <summary>What visitors said of one step.</summary>
    public static string Step(string module, string step) => $"{Editors}/{module}/{step}";

    /// <summary>A photo, for editors.</summary>
    public static string Photo(Guid id) => $"{Editors}/foto/{id}";
}
