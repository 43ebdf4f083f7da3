namespace DigitaalWerkt.Web.Features.Practice;

public static class PracticeFeature
{
    public static void AddPractice(this WebApplicationBuilder builder)
    {
    }
}
