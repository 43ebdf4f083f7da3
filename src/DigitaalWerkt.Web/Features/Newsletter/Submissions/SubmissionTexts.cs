namespace DigitaalWerkt.Web.Features.Newsletter.Submissions;

static class SubmissionTexts
{
    /// <summary>Of the word for a state.</summary>
    public static string Key(this SubmissionState state) => $"News_Sent_{state}";
}
