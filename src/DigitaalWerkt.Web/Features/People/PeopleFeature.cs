using DigitaalWerkt.Web.Features.People.Clients;

namespace DigitaalWerkt.Web.Features.People;

public static class PeopleFeature
{
    public static void AddPeople(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ReachChannel>();
        services.AddScoped<PersonRegistry>();
        services.AddScoped<KnownClients>();
        services.AddSingleton<SealedClient>();
    }
}
