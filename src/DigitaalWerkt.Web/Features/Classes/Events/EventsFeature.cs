using DigitaalWerkt.Web.Features.Shared.Events;
using DigitaalWerkt.Web.Features.Shared.News;
using DigitaalWerkt.Web.Features.Shared.Register;

namespace DigitaalWerkt.Web.Features.Classes.Events;

static class EventsFeature
{
    /// <summary>The events of the network: classes for whoever gives a name and an e-mail address.</summary>
    public static void AddEvents(this WebApplicationBuilder builder) =>
        builder.Services.AddScoped<INewsSource, EventsInNews>().AddScoped<INetworkEvents, EventsOfNetwork>().AddRetention<ForgetGuests>();
}
