using System.Collections.Concurrent;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Messages;

/// <summary>The site with a feature that knows no classes: people ask a question, and hear by e-mail that there is an answer, or that it is closed.</summary>
public sealed class QuestionSite(TestDatabase databases) : MessageSite(databases)
{
    public const string Answered = "question-answered";
    public const string Closed = "question-closed";

    /// <summary>What a question is about, by its id.</summary>
    public ConcurrentDictionary<Guid, string> Questions { get; } = [];

    /// <summary>The questions that were closed since.</summary>
    public ConcurrentBag<Guid> Ended { get; } = [];

    /// <summary>What people said on the phone.</summary>
    public ConcurrentBag<(Guid Question, CallAnswer Answer, Guid CalledBy)> Answers { get; } = [];

    /// <summary>How often the feature was asked about a list of messages.</summary>
    public int Asked { get; private set; }

    /// <summary>Tells somebody, who has nothing but a name and an e-mail address, of a question that they asked.</summary>
    public async Task<OutboxMessage> TellAsync(string name, string about, string kind = Answered, Channel channel = Channel.Email, Guid? organisation = null)
    {
        var now = Clock.GetUtcNow();
        var person = await WithAsync<PersonRegistry, Person>(people => people.FindOrAddAsync(
            new(name, Reach.ByEmail(Cast.NewEmail()), OrganisationId: organisation), isByThem: true, now, CancellationToken.None));
        var question = Guid.NewGuid();
        Questions[question] = about;
        return await PutAsync(new(kind, question, channel, now, now, now) { PersonId = person.Id });
    }

    public async Task<OutboxMessage> PutAsync(OutboxMessage message)
    {
        await WithAsync<Outbox<AppDbContext>, bool>(async outbox =>
        {
            await outbox.AddAsync([message], CancellationToken.None);
            return true;
        });
        return message;
    }

    public Task<OutboxMessage> ReadAsync(OutboxMessage message) =>
        QueryAsync(context => context.OutboxMessages.AsNoTracking().SingleAsync(m => m.Id == message.Id));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddScoped<IMessageKind>(provider => new QuestionKind(Answered, isCalledWhenLost: true, provider.GetRequiredService<AppDbContext>()));
            services.AddScoped<IMessageKind>(provider => new QuestionKind(Closed, isCalledWhenLost: false, provider.GetRequiredService<AppDbContext>()));
            services.AddScoped<IMessageSubject>(_ => new QuestionSubject(this));
        });
    }

    sealed class QuestionKind(string name, bool isCalledWhenLost, AppDbContext context) : IMessageKind
    {
        public string Name => name;

        public bool IsCalledWhenLost => isCalledWhenLost;

        public async Task<WrittenMessage?> WriteAsync(OutboxMessage message, CancellationToken cancellationToken)
        {
            var person = await context.People.SingleAsync(p => p.Id == message.PersonId, cancellationToken);
            return new(person.Reach.Email!, "Je vraag", "Er is een antwoord op je vraag.");
        }

        public Task<bool> PrepareCallAsync(OutboxMessage message, CancellationToken cancellationToken) => Task.FromResult(true);
    }

    sealed class QuestionSubject(QuestionSite site) : ICallSubject
    {
        public IReadOnlyDictionary<string, string> Kinds { get; } = new Dictionary<string, string>
        {
            [Answered] = "Antwoord op een vraag",
            [Closed] = "Vraag gesloten",
        };

        public Task<IReadOnlyDictionary<Guid, MessageTopic>> AboutAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
        {
            site.Asked++;
            return Task.FromResult<IReadOnlyDictionary<Guid, MessageTopic>>(messages
                .Where(seen => site.Questions.ContainsKey(seen.Message.Subject))
                .ToDictionary(seen => seen.Message.Id, seen => new MessageTopic(TitleOf(seen), seen.Message.Occurrence, $"/vragen/{seen.Message.Subject}")));
        }

        public IQueryable<OutboxMessage> NoLongerNeeded(IQueryable<OutboxMessage> waiting)
        {
            var ended = site.Ended.ToList();
            return waiting.Where(m => m.Kind == Answered && ended.Contains(m.Subject));
        }

        public Task<IReadOnlyDictionary<Guid, CallScript>> ScriptsAsync(IReadOnlyCollection<SeenMessage> messages, CancellationToken cancellationToken)
        {
            site.Asked++;
            return Task.FromResult<IReadOnlyDictionary<Guid, CallScript>>(messages
                .Where(seen => !site.Ended.Contains(seen.Message.Subject))
                .ToDictionary(seen => seen.Message.Id, seen => new CallScript
                {
                    Title = TitleOf(seen),
                    Moment = seen.Message.Occurrence,
                    When = "vandaag",
                    Details = $"Vraag over {TitleOf(seen)}.",
                    Sentence = "Vraag: “Er is een antwoord. Is je vraag opgelost?”",
                    No = seen.Message.Kind == Answered ? new($"Sluit de vraag van {seen.Name}?", "Ja, sluit de vraag") : null,
                }));
        }

        public Task<CallOutcome> AnswerAsync(OutboxMessage message, CallAnswer answer, Guid calledBy, CancellationToken cancellationToken)
        {
            if (site.Ended.Contains(message.Subject) || site.Questions[message.Subject] == "iets dat net gesloten is")
            {
                return Task.FromResult(CallOutcome.CameTooLate("De vraag is al gesloten. Zeg dat."));
            }
            site.Answers.Add((message.Subject, answer, calledBy));
            return Task.FromResult(answer == CallAnswer.No ? CallOutcome.Done(Closed) : CallOutcome.Done());
        }

        string TitleOf(SeenMessage seen) => seen.IsNamed ? site.Questions[seen.Message.Subject] : "een vraag";
    }
}
