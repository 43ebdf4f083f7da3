namespace DigitaalWerkt.Web.Features.Home;

public static class HomeFeature
{
    public static void AddHome(this WebApplicationBuilder builder)
    {
    }
}
