using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Places.Agenda;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>The site without the guard of the seats, without the check of the database and without versions of bookings: it looks whether there is a seat, and then takes it.</summary>
public sealed class UnguardedSite(TestDatabase databases) : ClassSite(databases)
{
    /// <summary>So many look before any of them takes: what happens by chance in a busy week happens here each time.</summary>
    public const int Lookers = 40;

    readonly Meeting meeting = new();

    /// <summary>From now on nobody goes on who has looked, until all lookers have.</summary>
    public void Meet() => meeting.Await(Lookers);

    /// <summary>Takes the net away as well.</summary>
    public Task<int> DropCheckAsync() => QueryAsync(context => context.Database.ExecuteSqlRawAsync(
        $"alter table class_session drop constraint if exists {ClassSession.BookedWithinCapacity}"));

    /// <summary>Takes the net away that keeps staff, rooms and equipment at one thing at a time.</summary>
    public Task<int> DropAgendaConstraintAsync() => QueryAsync(context => context.Database.ExecuteSqlRawAsync(
        $"alter table occupation drop constraint if exists {Occupation.OneAtATime}"));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(meeting);
            services.AddScoped<SeatGuard, UnguardedSeats>();
            services.ConfigureDbContext<AppDbContext>(options => options.ReplaceService<IModelCustomizer, WithoutVersions>());
        });
    }

    sealed class UnguardedSeats(AppDbContext context, PersonRegistry people, Meeting meeting) : SeatGuard(context, people)
    {
        readonly AppDbContext context = context;
        IReadOnlyList<ClassSession> seen = [];

        public override async Task<IReadOnlyList<ClassSession>> LockAsync(IEnumerable<Guid> sessionIds, CancellationToken cancellationToken)
        {
            var ids = sessionIds.ToArray();
            seen = await context.ClassSessions.AsNoTracking().Where(s => ids.Contains(s.Id)).OrderBy(s => s.Id).ToListAsync(cancellationToken);
            await meeting.ArriveAsync();
            return seen;
        }

        public override async Task<bool> WriteAsync(NewBookings wanted, CancellationToken cancellationToken)
        {
            await meeting.ArriveAsync();
            return await base.WriteAsync(wanted, cancellationToken);
        }

        protected override FormattableString LockUnchanged(NewBookings wanted) =>
            $"select * from unnest({wanted.SessionIds}, {wanted.Takes}) as seen (id, takes)";

        public override async Task<bool> TakeAsync(Guid sessionId, int seats, CancellationToken cancellationToken) => await context.ClassSessions
            .Where(s => s.Id == sessionId)
            .ExecuteUpdateAsync(change => change.SetProperty(s => s.Booked, s => s.Booked + seats), cancellationToken) == 1;

        public override async Task<bool> ResizeAsync(Guid sessionId, int capacity, CancellationToken cancellationToken) =>
            seen.Single(s => s.Id == sessionId).Booked <= capacity && await context.ClassSessions
                .Where(s => s.Id == sessionId)
                .ExecuteUpdateAsync(change => change.SetProperty(s => s.Capacity, capacity), cancellationToken) == 1;
    }

    // The version of a booking is a net of its own: without it, two who changed the same one would not fall over each other.
    sealed class WithoutVersions(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<Booking>().Property<uint>("Version").HasColumnName("xmin").HasColumnType("xid").ValueGeneratedOnAddOrUpdate().IsConcurrencyToken(false);
        }
    }

    sealed class Meeting
    {
        TaskCompletionSource complete = new(TaskCreationOptions.RunContinuationsAsynchronously);
        int missing;

        public void Await(int expected) => (complete, missing) = (new(TaskCreationOptions.RunContinuationsAsynchronously), expected);

        public Task ArriveAsync()
        {
            var left = Interlocked.Decrement(ref missing);
            if (left == 0)
            {
                complete.SetResult();
            }
            // Outside a meeting, and after it, one just passes.
            return left < 0 ? Task.CompletedTask : complete.Task;
        }
    }
}
