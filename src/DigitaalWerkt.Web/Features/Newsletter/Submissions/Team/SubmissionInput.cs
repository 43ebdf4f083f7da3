using DigitaalWerkt.Web.Features.Newsletter.Editors;

namespace DigitaalWerkt.Web.Features.Newsletter.Submissions.Team;

/// <summary>What is sent in, as it stands in the form.</summary>
public sealed class SubmissionInput
{
    /// <summary>Names the form, so that sending it twice sends one.</summary>
    public Guid Key { get; set; }

    public string? Title { get; set; }

    /// <summary>Three sentences.</summary>
    public string? Text { get; set; }

    public string? Link { get; set; }

    /// <summary>The same as what editors check.</summary>
    public BlockInput ToBlock() => new() { Title = Title, Text = Text, Link = Link };
}
