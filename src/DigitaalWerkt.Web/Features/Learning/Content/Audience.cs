namespace DigitaalWerkt.Web.Features.Learning.Content;

public enum Audience
{
    JobSeekers,
    Counsellors,
}
